import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: formatDiff()","description":"","frontmatter":{},"headers":[],"relativePath":"api/schema/functions/formatDiff.md","filePath":"api/schema/functions/formatDiff.md"}');
const _sfc_main = { name: "api/schema/functions/formatDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">schema</a> / formatDiff</p><h1 id="function-formatdiff" tabindex="-1">Function: formatDiff() <a class="header-anchor" href="#function-formatdiff" aria-label="Permalink to &quot;Function: formatDiff()&quot;">​</a></h1><blockquote><p><strong>formatDiff</strong>(<code>diff</code>, <code>format?</code>): <code>string</code></p></blockquote><p>A comparison as text for people: <code>table</code> for a terminal, <code>markdown</code> for an issue or a pull request.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Default value</th></tr></thead><tbody><tr><td><code>diff</code></td><td><a href="./../interfaces/SchemaDiff.html"><code>SchemaDiff</code></a></td><td><code>undefined</code></td></tr><tr><td><code>format?</code></td><td><code>&quot;table&quot;</code> | <code>&quot;markdown&quot;</code></td><td><code>&#39;table&#39;</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/schema/functions/formatDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formatDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formatDiff as default
};
