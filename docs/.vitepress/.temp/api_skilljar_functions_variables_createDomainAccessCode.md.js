import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createDomainAccessCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createDomainAccessCode.md","filePath":"api/skilljar/functions/variables/createDomainAccessCode.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createDomainAccessCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createDomainAccessCode</p><h1 id="variable-createdomainaccesscode" tabindex="-1">Variable: createDomainAccessCode <a class="header-anchor" href="#variable-createdomainaccesscode" aria-label="Permalink to &quot;Variable: createDomainAccessCode&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createDomainAccessCode</strong>: <code>Method</code>&lt;[<code>accessCodePoolId</code>: <code>string</code>], <a href="./../../interfaces/DomainAccessCodeInput.html"><code>DomainAccessCodeInput</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/DomainAccessCodeChanged.html"><code>DomainAccessCodeChanged</code></a>&gt;&gt;</p></blockquote><p>Adds a code to a pool.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createDomainAccessCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createDomainAccessCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createDomainAccessCode as default
};
