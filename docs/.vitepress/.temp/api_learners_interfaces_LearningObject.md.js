import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearningObject","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/LearningObject.md","filePath":"api/learners/interfaces/LearningObject.md"}');
const _sfc_main = { name: "api/learners/interfaces/LearningObject.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearningObject</p><h1 id="interface-learningobject" tabindex="-1">Interface: LearningObject <a class="header-anchor" href="#interface-learningobject" aria-label="Permalink to &quot;Interface: LearningObject&quot;">​</a></h1><p>What progress is about.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>&quot;path&quot;</code> | <code>&quot;challenge&quot;</code> | <code>&quot;course&quot;</code> | <code>&quot;lesson&quot;</code> | <code>&quot;track&quot;</code> | <code>&quot;session&quot;</code> | <code>&quot;milestone&quot;</code></td></tr><tr><td><a id="property-title"></a> <code>title</code></td><td><code>string</code></td></tr><tr><td><a id="property-url"></a> <code>url?</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/LearningObject.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningObject = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningObject as default
};
