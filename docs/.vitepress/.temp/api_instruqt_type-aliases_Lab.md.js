import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Lab","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Lab.md","filePath":"api/instruqt/type-aliases/Lab.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Lab.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Lab</p><h1 id="type-alias-lab" tabindex="-1">Type Alias: Lab <a class="header-anchor" href="#type-alias-lab" aria-label="Permalink to &quot;Type Alias: Lab&quot;">​</a></h1><blockquote><p><strong>Lab</strong> = <code>object</code> &amp; <a href="./LabSummary.html"><code>LabSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>refs</code></td><td><code>object</code>[]</td><td>Branches and tags.</td></tr><tr><td><code>versions</code></td><td><a href="./LabVersion.html"><code>LabVersion</code></a>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Lab.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Lab = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Lab as default
};
