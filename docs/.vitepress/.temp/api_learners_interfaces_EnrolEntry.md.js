import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnrolEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/EnrolEntry.md","filePath":"api/learners/interfaces/EnrolEntry.md"}');
const _sfc_main = { name: "api/learners/interfaces/EnrolEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / EnrolEntry</p><h1 id="interface-enrolentry" tabindex="-1">Interface: EnrolEntry <a class="header-anchor" href="#interface-enrolentry" aria-label="Permalink to &quot;Interface: EnrolEntry&quot;">​</a></h1><p>What became of one address.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>As it was given.</td></tr><tr><td><a id="property-error"></a> <code>error?</code></td><td><a href="./../../learning-platforms/classes/LearningPlatformError.html"><code>LearningPlatformError</code></a></td><td>-</td></tr><tr><td><a id="property-outcome"></a> <code>outcome</code></td><td><code>&quot;unknown&quot;</code> | <code>&quot;enrolled&quot;</code> | <code>&quot;already&quot;</code> | <code>&quot;invalid&quot;</code> | <code>&quot;refused&quot;</code></td><td><code>invalid</code>: not an address, nothing was sent. <code>refused</code>: the platform did not take the address or the enrolment, see <code>error</code>. <code>unknown</code>: it may or may not have taken effect; a repeated call finds out.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/EnrolEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnrolEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnrolEntry as default
};
