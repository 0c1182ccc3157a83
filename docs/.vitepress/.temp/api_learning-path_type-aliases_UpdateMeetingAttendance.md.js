import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpdateMeetingAttendance","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/UpdateMeetingAttendance.md","filePath":"api/learning-path/type-aliases/UpdateMeetingAttendance.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/UpdateMeetingAttendance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / UpdateMeetingAttendance</p><h1 id="type-alias-updatemeetingattendance" tabindex="-1">Type Alias: UpdateMeetingAttendance <a class="header-anchor" href="#type-alias-updatemeetingattendance" aria-label="Permalink to &quot;Type Alias: UpdateMeetingAttendance&quot;">​</a></h1><blockquote><p><strong>UpdateMeetingAttendance</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-updateusercoursemeetingattendance"></a> <code>UpdateUserCourseMeetingAttendance</code></td><td><a href="./MeetingAttendee.html"><code>MeetingAttendee</code></a> | <code>null</code></td><td>Record or remove a user&#39;s presence at a meeting. Acts on <code>userId</code>, not on the user of the <code>authToken</code>; by our reading it needs a manager&#39;s role. The 2023 schema answered Boolean!, the reference shows the updated user.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/UpdateMeetingAttendance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateMeetingAttendance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateMeetingAttendance as default
};
