import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateGroupEmailDomainRules","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateGroupEmailDomainRules.md","filePath":"api/skilljar/functions/variables/updateGroupEmailDomainRules.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateGroupEmailDomainRules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateGroupEmailDomainRules</p><h1 id="variable-updategroupemaildomainrules" tabindex="-1">Variable: updateGroupEmailDomainRules <a class="header-anchor" href="#variable-updategroupemaildomainrules" aria-label="Permalink to &quot;Variable: updateGroupEmailDomainRules&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateGroupEmailDomainRules</strong>: <code>Method</code>&lt;[<code>groupId</code>: <code>string</code>], <a href="./../../interfaces/EmailDomainRulesUpdate.html"><code>EmailDomainRulesUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/EmailDomainRulesChange.html"><code>EmailDomainRulesChange</code></a>&gt;&gt;</p></blockquote><p>Adds and removes e-mail domains, at least one in total. Not case-sensitive; adding an existing or removing a missing domain is not an error.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateGroupEmailDomainRules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateGroupEmailDomainRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateGroupEmailDomainRules as default
};
