import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackCommit","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackCommit.md","filePath":"api/instruqt/type-aliases/TrackCommit.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackCommit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackCommit</p><h1 id="type-alias-trackcommit" tabindex="-1">Type Alias: TrackCommit <a class="header-anchor" href="#type-alias-trackcommit" aria-label="Permalink to &quot;Type Alias: TrackCommit&quot;">​</a></h1><blockquote><p><strong>TrackCommit</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-author"></a> <code>author</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>author.id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-content"></a> <code>content</code></td><td>(<a href="./TrackFile.html"><code>TrackFile</code></a> | <code>null</code>)[]</td><td>The changed files.</td></tr><tr><td><a id="property-hash"></a> <code>hash</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-timestamp"></a> <code>timestamp</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackCommit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackCommit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackCommit as default
};
