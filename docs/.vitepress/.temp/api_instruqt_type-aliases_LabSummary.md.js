import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LabSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LabSummary.md","filePath":"api/instruqt/type-aliases/LabSummary.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LabSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LabSummary</p><h1 id="type-alias-labsummary" tabindex="-1">Type Alias: LabSummary <a class="header-anchor" href="#type-alias-labsummary" aria-label="Permalink to &quot;Type Alias: LabSummary&quot;">​</a></h1><blockquote><p><strong>LabSummary</strong> = <code>object</code> &amp; <a href="./LabRef.html"><code>LabRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>activeSession</code></td><td><a href="./LabSessionRef.html"><code>LabSessionRef</code></a> | <code>null</code></td><td>The caller&#39;s; null when none runs.</td></tr><tr><td><code>labels</code></td><td><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</td><td>As on the default ref.</td></tr><tr><td><code>modified</code></td><td><a href="./ModificationMeta.html"><code>ModificationMeta</code></a></td><td>-</td></tr><tr><td><code>team</code></td><td><a href="./TeamRef.html"><code>TeamRef</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LabSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabSummary as default
};
