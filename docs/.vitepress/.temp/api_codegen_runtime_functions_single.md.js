import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: single()","description":"","frontmatter":{},"headers":[],"relativePath":"api/codegen/runtime/functions/single.md","filePath":"api/codegen/runtime/functions/single.md"}');
const _sfc_main = { name: "api/codegen/runtime/functions/single.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">codegen/runtime</a> / single</p><h1 id="function-single" tabindex="-1">Function: single() <a class="header-anchor" href="#function-single" aria-label="Permalink to &quot;Function: single()&quot;">​</a></h1><blockquote><p><strong>single</strong>&lt;<code>R</code>&gt;(...<code>written</code>): ((<code>client</code>, <code>variables?</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>R</code>&gt;) &amp; <code>object</code> &amp; <code>object</code></p></blockquote><p>Creates the function of an operation. Codegen writes only this call for each operation, because there are hundreds of them. @<strong>NO_SIDE_EFFECTS</strong></p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-r"></a> <code>R</code></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td>...<code>written</code></td><td><code>Written</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>((<code>client</code>, <code>variables?</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<code>R</code>&gt;) &amp; <code>object</code> &amp; <code>object</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/codegen/runtime/functions/single.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const single = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  single as default
};
