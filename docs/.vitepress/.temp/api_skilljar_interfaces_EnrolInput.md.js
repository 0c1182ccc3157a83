import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnrolInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/EnrolInput.md","filePath":"api/skilljar/interfaces/EnrolInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/EnrolInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / EnrolInput</p><h1 id="interface-enrolinput" tabindex="-1">Interface: EnrolInput <a class="header-anchor" href="#interface-enrolinput" aria-label="Permalink to &quot;Interface: EnrolInput&quot;">​</a></h1><p>The learner and the course of an enrolment.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-course"></a> <code>course</code></td><td><code>string</code></td><td>The id of the published course.</td></tr><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>Identifies the learner, case-insensitively.</td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at?</code></td><td><code>string</code></td><td>For a new enrolment. Default: the current time. The learner and this time together identify an enrolment.</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at?</code></td><td><code>string</code></td><td>For a new enrolment.</td></tr><tr><td><a id="property-first_name"></a> <code>first_name?</code></td><td><code>string</code></td><td>Used when the learner is not yet a member of the domain.</td></tr><tr><td><a id="property-last_name"></a> <code>last_name?</code></td><td><code>string</code></td><td>Used when the learner is not yet a member of the domain.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/EnrolInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnrolInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnrolInput as default
};
