import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PathProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/PathProgress.md","filePath":"api/skilljar/interfaces/PathProgress.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/PathProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / PathProgress</p><h1 id="interface-pathprogress" tabindex="-1">Interface: PathProgress <a class="header-anchor" href="#interface-pathprogress" aria-label="Permalink to &quot;Interface: PathProgress&quot;">​</a></h1><p>A learner&#39;s progress in a path.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-completed_at"></a> <code>completed_at</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-completed_course_count"></a> <code>completed_course_count</code></td><td><code>number</code></td></tr><tr><td><a id="property-completed_required_course_count"></a> <code>completed_required_course_count?</code></td><td><code>number</code></td></tr><tr><td><a id="property-latest_activity"></a> <code>latest_activity</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-path_progress_id"></a> <code>path_progress_id</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/PathProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PathProgress as default
};
