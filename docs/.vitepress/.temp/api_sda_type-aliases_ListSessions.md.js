import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ListSessions","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/ListSessions.md","filePath":"api/sda/type-aliases/ListSessions.md"}');
const _sfc_main = { name: "api/sda/type-aliases/ListSessions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / ListSessions</p><h1 id="type-alias-listsessions" tabindex="-1">Type Alias: ListSessions <a class="header-anchor" href="#type-alias-listsessions" aria-label="Permalink to &quot;Type Alias: ListSessions&quot;">​</a></h1><blockquote><p><strong>ListSessions</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-readallsessions"></a> <code>readAllSessions</code></td><td><code>object</code></td><td>Sessions, one page at a time. The order of the items is not stated.</td></tr><tr><td><code>readAllSessions.itemCount</code></td><td><code>number</code></td><td>By its name, the number of sessions on all pages together.</td></tr><tr><td><code>readAllSessions.items</code></td><td><a href="./SessionSummary.html"><code>SessionSummary</code></a>[]</td><td>-</td></tr><tr><td><code>readAllSessions.pages</code></td><td><code>number</code></td><td>By its name, the number of pages.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/ListSessions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListSessions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListSessions as default
};
