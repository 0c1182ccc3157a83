import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: demoKeys","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/demoKeys.md","filePath":"api/mocks/variables/demoKeys.md"}');
const _sfc_main = { name: "api/mocks/variables/demoKeys.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / demoKeys</p><h1 id="variable-demokeys" tabindex="-1">Variable: demoKeys <a class="header-anchor" href="#variable-demokeys" aria-label="Permalink to &quot;Variable: demoKeys&quot;">​</a></h1><blockquote><p><code>const</code> <strong>demoKeys</strong>: <code>object</code></p></blockquote><p>The keys that the mock platforms take when none are configured.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><a id="property-instruqt"></a> <code>instruqt</code></td><td><code>&quot;demo-instruqt-key&quot;</code></td><td><code>&#39;demo-instruqt-key&#39;</code></td></tr><tr><td><a id="property-learningpath"></a> <code>learningPath</code></td><td><code>&quot;demo-learning-path-key&quot;</code></td><td><code>&#39;demo-learning-path-key&#39;</code></td></tr><tr><td><a id="property-sda"></a> <code>sda</code></td><td><code>&quot;demo-sda-token&quot;</code></td><td><code>&#39;demo-sda-token&#39;</code></td></tr><tr><td><a id="property-skilljar"></a> <code>skilljar</code></td><td><code>&quot;demo-skilljar-key&quot;</code></td><td><code>&#39;demo-skilljar-key&#39;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/demoKeys.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const demoKeys = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  demoKeys as default
};
