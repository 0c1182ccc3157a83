import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LoginVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/functions/interfaces/LoginVariables.md","filePath":"api/learning-path/functions/interfaces/LoginVariables.md"}');
const _sfc_main = { name: "api/learning-path/functions/interfaces/LoginVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">learning-path/functions</a> / LoginVariables</p><h1 id="interface-loginvariables" tabindex="-1">Interface: LoginVariables <a class="header-anchor" href="#interface-loginvariables" aria-label="Permalink to &quot;Interface: LoginVariables&quot;">​</a></h1><p>The credentials of a learner.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-password"></a> <code>password</code></td><td><code>string</code></td><td>Not included in any error, log line or event.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/functions/interfaces/LoginVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoginVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoginVariables as default
};
