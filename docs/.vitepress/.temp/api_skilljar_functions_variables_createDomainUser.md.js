import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createDomainUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createDomainUser.md","filePath":"api/skilljar/functions/variables/createDomainUser.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createDomainUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createDomainUser</p><h1 id="variable-createdomainuser" tabindex="-1">Variable: createDomainUser <a class="header-anchor" href="#variable-createdomainuser" aria-label="Permalink to &quot;Variable: createDomainUser&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createDomainUser</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/DomainUserCreate.html"><code>DomainUserCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/DomainUserWithToken.html"><code>DomainUserWithToken</code></a>&gt;&gt;</p></blockquote><p>Creates a member of the domain. An existing account with the e-mail address is used unchanged; otherwise an account is created. If the domain uses token login, the response has a <code>login_token</code>: a secret that can be used once.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createDomainUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createDomainUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createDomainUser as default
};
