import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RedisStoreOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/RedisStoreOptions.md","filePath":"api/webhooks/interfaces/RedisStoreOptions.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/RedisStoreOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / RedisStoreOptions</p><h1 id="interface-redisstoreoptions" tabindex="-1">Interface: RedisStoreOptions <a class="header-anchor" href="#interface-redisstoreoptions" aria-label="Permalink to &quot;Interface: RedisStoreOptions&quot;">​</a></h1><p>Options of <code>redisIdempotencyStore</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-prefix"></a> <code>prefix?</code></td><td><code>string</code></td><td>Prefix of the keys. Default: <code>learning-platforms:webhook:</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/RedisStoreOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RedisStoreOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RedisStoreOptions as default
};
