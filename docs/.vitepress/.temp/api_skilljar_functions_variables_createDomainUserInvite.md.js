import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createDomainUserInvite","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createDomainUserInvite.md","filePath":"api/skilljar/functions/variables/createDomainUserInvite.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createDomainUserInvite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createDomainUserInvite</p><h1 id="variable-createdomainuserinvite" tabindex="-1">Variable: createDomainUserInvite <a class="header-anchor" href="#variable-createdomainuserinvite" aria-label="Permalink to &quot;Variable: createDomainUserInvite&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createDomainUserInvite</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <a href="./../../interfaces/DomainUserInviteCreate.html"><code>DomainUserInviteCreate</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/DomainUserInvite.html"><code>DomainUserInvite</code></a>&gt;&gt;</p></blockquote><p>Invites an existing member of the domain, and sends the e-mail unless <code>send_email</code> is false.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createDomainUserInvite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createDomainUserInvite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createDomainUserInvite as default
};
