import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ModificationMeta","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ModificationMeta.md","filePath":"api/instruqt/type-aliases/ModificationMeta.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ModificationMeta.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ModificationMeta</p><h1 id="type-alias-modificationmeta" tabindex="-1">Type Alias: ModificationMeta <a class="header-anchor" href="#type-alias-modificationmeta" aria-label="Permalink to &quot;Type Alias: ModificationMeta&quot;">​</a></h1><blockquote><p><strong>ModificationMeta</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-createdat"></a> <code>createdAt</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-createdby"></a> <code>createdBy</code></td><td><a href="./UserRef.html"><code>UserRef</code></a></td><td>-</td></tr><tr><td><a id="property-deletedat"></a> <code>deletedAt</code></td><td><code>string</code> | <code>null</code></td><td>Null while it exists.</td></tr><tr><td><a id="property-deletedby"></a> <code>deletedBy</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-updatedat"></a> <code>updatedAt</code></td><td><code>string</code> | <code>null</code></td><td>Null when never updated.</td></tr><tr><td><a id="property-updatedby"></a> <code>updatedBy</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ModificationMeta.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModificationMeta = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModificationMeta as default
};
