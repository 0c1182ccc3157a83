import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: bulkCreateDomainUsers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/bulkCreateDomainUsers.md","filePath":"api/skilljar/functions/variables/bulkCreateDomainUsers.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/bulkCreateDomainUsers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / bulkCreateDomainUsers</p><h1 id="variable-bulkcreatedomainusers" tabindex="-1">Variable: bulkCreateDomainUsers <a class="header-anchor" href="#variable-bulkcreatedomainusers" aria-label="Permalink to &quot;Variable: bulkCreateDomainUsers&quot;">​</a></h1><blockquote><p><code>const</code> <strong>bulkCreateDomainUsers</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/DomainUserBulkCreate.html"><code>DomainUserBulkCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>unknown</code>&gt;&gt;</p></blockquote><p>Creates up to 1,000 members of the domain. All are validated first, and one invalid entry rejects all; creation is asynchronous. The response is ambiguous: according to the text it only confirms, according to the schema it has one member.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/bulkCreateDomainUsers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bulkCreateDomainUsers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bulkCreateDomainUsers as default
};
