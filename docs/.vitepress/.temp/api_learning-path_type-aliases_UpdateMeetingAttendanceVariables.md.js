import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpdateMeetingAttendanceVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/UpdateMeetingAttendanceVariables.md","filePath":"api/learning-path/type-aliases/UpdateMeetingAttendanceVariables.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/UpdateMeetingAttendanceVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / UpdateMeetingAttendanceVariables</p><h1 id="type-alias-updatemeetingattendancevariables" tabindex="-1">Type Alias: UpdateMeetingAttendanceVariables <a class="header-anchor" href="#type-alias-updatemeetingattendancevariables" aria-label="Permalink to &quot;Type Alias: UpdateMeetingAttendanceVariables&quot;">​</a></h1><blockquote><p><strong>UpdateMeetingAttendanceVariables</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-attended"></a> <code>attended</code></td><td><code>boolean</code></td><td>False removes the record.</td></tr><tr><td><a id="property-courseid"></a> <code>courseId?</code></td><td><code>string</code> | <code>null</code></td><td>Tells meetings apart where <code>meetingId</code> alone does not.</td></tr><tr><td><a id="property-meetingid"></a> <code>meetingId</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-userid"></a> <code>userId</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/UpdateMeetingAttendanceVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateMeetingAttendanceVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateMeetingAttendanceVariables as default
};
