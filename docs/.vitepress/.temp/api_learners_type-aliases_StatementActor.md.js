import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StatementActor","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/StatementActor.md","filePath":"api/learners/type-aliases/StatementActor.md"}');
const _sfc_main = { name: "api/learners/type-aliases/StatementActor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / StatementActor</p><h1 id="type-alias-statementactor" tabindex="-1">Type Alias: StatementActor <a class="header-anchor" href="#type-alias-statementactor" aria-label="Permalink to &quot;Type Alias: StatementActor&quot;">​</a></h1><blockquote><p><strong>StatementActor</strong> = <code>object</code> &amp; ({ <code>mbox</code>: <code>string</code>; } | { <code>account</code>: { <code>homePage</code>: <code>string</code>; <code>name</code>: <code>string</code>; }; })</p></blockquote><p>The learner of a statement: an e-mail address, or an account.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>name?</code></td><td><code>string</code></td></tr><tr><td><code>objectType</code></td><td><code>&quot;Agent&quot;</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/StatementActor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StatementActor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StatementActor as default
};
