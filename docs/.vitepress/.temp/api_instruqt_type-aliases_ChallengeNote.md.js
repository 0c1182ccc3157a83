import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeNote","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeNote.md","filePath":"api/instruqt/type-aliases/ChallengeNote.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeNote.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeNote</p><h1 id="type-alias-challengenote" tabindex="-1">Type Alias: ChallengeNote <a class="header-anchor" href="#type-alias-challengenote" aria-label="Permalink to &quot;Type Alias: ChallengeNote&quot;">​</a></h1><blockquote><p><strong>ChallengeNote</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-contents"></a> <code>contents</code></td><td><code>string</code> | <code>null</code></td><td>Markdown of a text note.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-index"></a> <code>index</code></td><td><code>number</code></td><td>Position, from 0.</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><a href="./ChallengeNoteType.html"><code>ChallengeNoteType</code></a></td><td>-</td></tr><tr><td><a id="property-url"></a> <code>url</code></td><td><code>string</code> | <code>null</code></td><td>Of the picture or video.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeNote.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeNote = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeNote as default
};
