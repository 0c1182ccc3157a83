import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SendProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/SendProgress.md","filePath":"api/learners/interfaces/SendProgress.md"}');
const _sfc_main = { name: "api/learners/interfaces/SendProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / SendProgress</p><h1 id="interface-sendprogress" tabindex="-1">Interface: SendProgress <a class="header-anchor" href="#interface-sendprogress" aria-label="Permalink to &quot;Interface: SendProgress&quot;">​</a></h1><p>How far <code>sendStatements</code> is.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-refused"></a> <code>refused</code></td><td><code>number</code></td></tr><tr><td><a id="property-sent"></a> <code>sent</code></td><td><code>number</code></td></tr><tr><td><a id="property-skipped"></a> <code>skipped</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/SendProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SendProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SendProgress as default
};
