import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ViltSessionRegistrationDetail","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ViltSessionRegistrationDetail.md","filePath":"api/skilljar/interfaces/ViltSessionRegistrationDetail.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ViltSessionRegistrationDetail.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ViltSessionRegistrationDetail</p><h1 id="interface-viltsessionregistrationdetail" tabindex="-1">Interface: ViltSessionRegistrationDetail <a class="header-anchor" href="#interface-viltsessionregistrationdetail" aria-label="Permalink to &quot;Interface: ViltSessionRegistrationDetail&quot;">​</a></h1><p>A registration.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-attended"></a> <code>attended?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-student_lesson_progress"></a> <code>student_lesson_progress?</code></td><td>{ <code>id</code>: <code>string</code>; <code>lesson</code>: <a href="./ViltLesson.html"><code>ViltLesson</code></a>; <code>user</code>: <a href="./User.html"><code>User</code></a>; } | <code>null</code></td><td>The learner, and the lesson that the session belongs to.</td></tr><tr><td><a id="property-vilt_session"></a> <code>vilt_session?</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>vilt_session.id</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ViltSessionRegistrationDetail.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ViltSessionRegistrationDetail = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ViltSessionRegistrationDetail as default
};
