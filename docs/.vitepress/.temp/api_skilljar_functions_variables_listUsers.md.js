import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listUsers","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/listUsers.md","filePath":"api/skilljar/functions/variables/listUsers.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/listUsers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / listUsers</p><h1 id="variable-listusers" tabindex="-1">Variable: listUsers <a class="header-anchor" href="#variable-listusers" aria-label="Permalink to &quot;Variable: listUsers&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listUsers</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/UserListQuery.html"><code>UserListQuery</code></a> | <code>undefined</code>, <a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../interfaces/UserOverview.html"><code>UserOverview</code></a>&gt;&gt;</p></blockquote><p>Lists the learners who joined at least one domain. Paged by cursor, or by number when <code>page</code> is given.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/listUsers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listUsers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listUsers as default
};
