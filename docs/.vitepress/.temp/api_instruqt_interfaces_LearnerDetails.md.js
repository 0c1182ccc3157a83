import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearnerDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/LearnerDetails.md","filePath":"api/instruqt/interfaces/LearnerDetails.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/LearnerDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LearnerDetails</p><h1 id="interface-learnerdetails" tabindex="-1">Interface: LearnerDetails <a class="header-anchor" href="#interface-learnerdetails" aria-label="Permalink to &quot;Interface: LearnerDetails&quot;">​</a></h1><p>The learner&#39;s details that the platform accepts in a URL.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td></tr><tr><td><a id="property-firstname"></a> <code>firstName</code></td><td><code>string</code></td></tr><tr><td><a id="property-lastname"></a> <code>lastName</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/LearnerDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerDetails as default
};
