import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LessonProgressDetailUpdate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/LessonProgressDetailUpdate.md","filePath":"api/skilljar/interfaces/LessonProgressDetailUpdate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/LessonProgressDetailUpdate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / LessonProgressDetailUpdate</p><h1 id="interface-lessonprogressdetailupdate" tabindex="-1">Interface: LessonProgressDetailUpdate <a class="header-anchor" href="#interface-lessonprogressdetailupdate" aria-label="Permalink to &quot;Interface: LessonProgressDetailUpdate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completed_at"></a> <code>completed_at?</code></td><td><code>string</code> | <code>null</code></td><td><code>null</code> reverts the completion.</td></tr><tr><td><a id="property-custom_data"></a> <code>custom_data?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-finished_at"></a> <code>finished_at?</code></td><td><code>string</code> | <code>null</code></td><td>Completes the lesson too, unless it needs validation.</td></tr><tr><td><a id="property-max_score"></a> <code>max_score?</code></td><td><code>number</code> | <code>null</code></td><td><strong>Integer</strong> <strong>Minimum</strong> 0 <strong>Maximum</strong> 2147483647</td></tr><tr><td><a id="property-score"></a> <code>score?</code></td><td><code>number</code> | <code>null</code></td><td><strong>Integer</strong> <strong>Minimum</strong> 0 <strong>Maximum</strong> 2147483647</td></tr><tr><td><a id="property-success_status"></a> <code>success_status?</code></td><td><a href="./../type-aliases/SuccessStatus.html"><code>SuccessStatus</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-validation_data"></a> <code>validation_data?</code></td><td><code>unknown</code></td><td>Any JSON. Ignored when the lesson needs no validation.</td></tr><tr><td><a id="property-validation_status"></a> <code>validation_status?</code></td><td><a href="./../type-aliases/ValidationStatus.html"><code>ValidationStatus</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/LessonProgressDetailUpdate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LessonProgressDetailUpdate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LessonProgressDetailUpdate as default
};
