import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: word()","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/functions/word.md","filePath":"api/codegen/runtime/functions/word.md"}');
const _sfc_main = { name: "api/codegen/runtime/functions/word.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / word</p><h1 id="function-word" tabindex="-1">Function: word() <a class="header-anchor" href="#function-word" aria-label="Permalink to &quot;Function: word()&quot;">​</a></h1><blockquote><p><strong>word</strong>(<code>name</code>, ...<code>words</code>): <code>Check</code></p></blockquote><p>One of the documented values. @<strong>NO_SIDE_EFFECTS</strong></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>name</code></td><td><code>string</code></td></tr><tr><td>...<code>words</code></td><td>readonly <code>string</code>[]</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Check</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/functions/word.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const word = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  word as default
};
