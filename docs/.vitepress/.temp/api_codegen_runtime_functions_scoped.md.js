import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scoped()","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/functions/scoped.md","filePath":"api/codegen/runtime/functions/scoped.md"}');
const _sfc_main = { name: "api/codegen/runtime/functions/scoped.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / scoped</p><h1 id="function-scoped" tabindex="-1">Function: scoped() <a class="header-anchor" href="#function-scoped" aria-label="Permalink to &quot;Function: scoped()&quot;">​</a></h1><blockquote><p><strong>scoped</strong>(<code>argument</code>, <code>fields</code>, <code>isFilled?</code>, <code>isNeeded?</code>): <code>Before</code></p></blockquote><p>Fills the team into the first of these fields of an input, as the scope&#39;s default for an argument that contains a whole input, unless the input names the team in one of them. None may be empty: that would select another team, or all. @<strong>NO_SIDE_EFFECTS</strong></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>argument</code></td><td><code>string</code></td></tr><tr><td><code>fields</code></td><td>readonly [<code>string</code>, <code>string</code>]</td></tr><tr><td><code>isFilled?</code></td><td><code>boolean</code></td></tr><tr><td><code>isNeeded?</code></td><td><code>boolean</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Before</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/functions/scoped.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scoped = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scoped as default
};
