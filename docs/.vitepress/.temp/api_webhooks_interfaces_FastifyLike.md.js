import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FastifyLike","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/FastifyLike.md","filePath":"api/webhooks/interfaces/FastifyLike.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/FastifyLike.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / FastifyLike</p><h1 id="interface-fastifylike" tabindex="-1">Interface: FastifyLike <a class="header-anchor" href="#interface-fastifylike" aria-label="Permalink to &quot;Interface: FastifyLike&quot;">​</a></h1><p>The part of a Fastify instance that the plugin uses.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-addcontenttypeparser"></a> <code>addContentTypeParser</code></td><td>(...<code>args</code>) =&gt; <code>unknown</code></td></tr><tr><td><a id="property-all"></a> <code>all</code></td><td>(...<code>args</code>) =&gt; <code>unknown</code></td></tr><tr><td><a id="property-removeallcontenttypeparsers"></a> <code>removeAllContentTypeParsers</code></td><td>() =&gt; <code>unknown</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/FastifyLike.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FastifyLike = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FastifyLike as default
};
