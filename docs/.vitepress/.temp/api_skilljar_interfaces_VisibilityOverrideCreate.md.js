import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: VisibilityOverrideCreate","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/VisibilityOverrideCreate.md","filePath":"api/skilljar/interfaces/VisibilityOverrideCreate.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/VisibilityOverrideCreate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / VisibilityOverrideCreate</p><h1 id="interface-visibilityoverridecreate" tabindex="-1">Interface: VisibilityOverrideCreate <a class="header-anchor" href="#interface-visibilityoverridecreate" aria-label="Permalink to &quot;Interface: VisibilityOverrideCreate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-is_visible"></a> <code>is_visible</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-student_group"></a> <code>student_group</code></td><td><a href="./Reference.html"><code>Reference</code></a></td><td>The group.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/VisibilityOverrideCreate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VisibilityOverrideCreate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VisibilityOverrideCreate as default
};
