import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkipTakePagination","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SkipTakePagination.md","filePath":"api/instruqt/type-aliases/SkipTakePagination.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SkipTakePagination.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SkipTakePagination</p><h1 id="type-alias-skiptakepagination" tabindex="-1">Type Alias: SkipTakePagination <a class="header-anchor" href="#type-alias-skiptakepagination" aria-label="Permalink to &quot;Type Alias: SkipTakePagination&quot;">​</a></h1><blockquote><p><strong>SkipTakePagination</strong> = <code>object</code></p></blockquote><p>Offset paging.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-skip"></a> <code>skip?</code></td><td><code>number</code> | <code>null</code></td><td>Items to leave out at the start.</td></tr><tr><td><a id="property-take"></a> <code>take?</code></td><td><code>number</code> | <code>null</code></td><td>Items to return; 500 is in use, the maximum is not documented.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SkipTakePagination.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkipTakePagination = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkipTakePagination as default
};
