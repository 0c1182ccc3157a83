import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateDomainUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateDomainUser.md","filePath":"api/skilljar/functions/variables/updateDomainUser.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateDomainUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateDomainUser</p><h1 id="variable-updatedomainuser" tabindex="-1">Variable: updateDomainUser <a class="header-anchor" href="#variable-updatedomainuser" aria-label="Permalink to &quot;Variable: updateDomainUser&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateDomainUser</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <a href="./../../interfaces/DomainUserUpdate.html"><code>DomainUserUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/DomainUserWithToken.html"><code>DomainUserWithToken</code></a>&gt;&gt;</p></blockquote><p>Updates a membership: whether it is active, and when it ends; <code>null</code> removes its access code. Other fields cannot change.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateDomainUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateDomainUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateDomainUser as default
};
