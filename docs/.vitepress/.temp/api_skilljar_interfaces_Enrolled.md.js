import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Enrolled","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Enrolled.md","filePath":"api/skilljar/interfaces/Enrolled.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Enrolled.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Enrolled</p><h1 id="interface-enrolled" tabindex="-1">Interface: Enrolled <a class="header-anchor" href="#interface-enrolled" aria-label="Permalink to &quot;Interface: Enrolled&quot;">​</a></h1><p>The result of <code>domain.enrol</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-created"></a> <code>created</code></td><td><code>boolean</code></td><td>False when the learner already had access with this enrolment.</td></tr><tr><td><a id="property-enrollment"></a> <code>enrollment</code></td><td><a href="./Enrollment.html"><code>Enrollment</code></a></td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./User.html"><code>User</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Enrolled.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Enrolled = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Enrolled as default
};
