import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MismatchEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-platforms/interfaces/MismatchEvent.md","filePath":"api/learning-platforms/interfaces/MismatchEvent.md"}');
const _sfc_main = { name: "api/learning-platforms/interfaces/MismatchEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-platforms</a> / MismatchEvent</p><h1 id="interface-mismatchevent" tabindex="-1">Interface: MismatchEvent <a class="header-anchor" href="#interface-mismatchevent" aria-label="Permalink to &quot;Interface: MismatchEvent&quot;">​</a></h1><p>A response or an input does not match its documentation, on platforms with validation. Values are not contained. Of responses, each is reported once per operation and path; of inputs, each is reported once per call: undocumented fields, and unknown values of enums.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>What the documentation says; of an unknown name or value, the nearest known one.</td></tr><tr><td><a id="property-operation"></a> <code>operation</code></td><td><code>string</code></td><td><code>skilljar.courses.list</code></td></tr><tr><td><a id="property-path"></a> <code>path</code></td><td><code>string</code></td><td>The path in the response, <code>results[].user.id</code>, or in the input: <code>input.user.email</code>.</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><a href="./../type-aliases/PlatformName.html"><code>PlatformName</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-platforms/interfaces/MismatchEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MismatchEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MismatchEvent as default
};
