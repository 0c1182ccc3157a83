import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListHotStartPools","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ListHotStartPools.md","filePath":"api/instruqt/type-aliases/ListHotStartPools.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ListHotStartPools.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ListHotStartPools</p><h1 id="type-alias-listhotstartpools" tabindex="-1">Type Alias: ListHotStartPools <a class="header-anchor" href="#type-alias-listhotstartpools" aria-label="Permalink to &quot;Type Alias: ListHotStartPools&quot;">​</a></h1><blockquote><p><strong>ListHotStartPools</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-hotstartpools"></a> <code>hotStartPools</code></td><td>{ <code>nodes</code>: <a href="./HotStartPoolSummary.html"><code>HotStartPoolSummary</code></a>[]; <code>pageInfo</code>: { <code>endCursor</code>: <code>string</code> | <code>null</code>; <code>hasNextPage</code>: <code>boolean</code>; }; <code>totalCount</code>: <code>number</code>; } | <code>null</code></td><td>Hot start pools of a team, by cursor pages.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ListHotStartPools.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListHotStartPools = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListHotStartPools as default
};
