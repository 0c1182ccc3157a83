import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Selections","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/type-aliases/Selections.md","filePath":"api/instruqt/functions/type-aliases/Selections.md"}');
const _sfc_main = { name: "api/instruqt/functions/type-aliases/Selections.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / Selections</p><h1 id="type-alias-selections" tabindex="-1">Type Alias: Selections <a class="header-anchor" href="#type-alias-selections" aria-label="Permalink to &quot;Type Alias: Selections&quot;">​</a></h1><blockquote><p><strong>Selections</strong> = (<code>select</code>, <code>taken</code>) =&gt; <code>Promise</code>&lt;<code>ReadSelection</code> | { <code>issues</code>: readonly <a href="./../../../learning-platforms/interfaces/Issue.html"><code>Issue</code></a>[]; }&gt;</p></blockquote><p>Reads the option <code>select</code>, or says what is wrong with it. <code>taken</code>: the fragments of the method&#39;s own document.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>select</code></td><td><code>unknown</code></td></tr><tr><td><code>taken</code></td><td>readonly <code>string</code>[]</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>ReadSelection</code> | { <code>issues</code>: readonly <a href="./../../../learning-platforms/interfaces/Issue.html"><code>Issue</code></a>[]; }&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/type-aliases/Selections.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Selections = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Selections as default
};
