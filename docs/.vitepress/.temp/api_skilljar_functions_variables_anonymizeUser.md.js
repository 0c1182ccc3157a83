import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: anonymizeUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/anonymizeUser.md","filePath":"api/skilljar/functions/variables/anonymizeUser.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/anonymizeUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / anonymizeUser</p><h1 id="variable-anonymizeuser" tabindex="-1">Variable: anonymizeUser <a class="header-anchor" href="#variable-anonymizeuser" aria-label="Permalink to &quot;Variable: anonymizeUser&quot;">​</a></h1><blockquote><p><code>const</code> <strong>anonymizeUser</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <code>never</code>, <a href="./../../../learning-platforms/interfaces/ConfirmOptions.html"><code>ConfirmOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/UserOverview.html"><code>UserOverview</code></a>&gt;&gt;</p></blockquote><p>Anonymizes a learner and locks the account. Cannot be undone.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/anonymizeUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const anonymizeUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  anonymizeUser as default
};
