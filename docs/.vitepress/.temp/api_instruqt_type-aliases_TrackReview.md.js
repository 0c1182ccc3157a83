import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackReview","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackReview.md","filePath":"api/instruqt/type-aliases/TrackReview.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackReview.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackReview</p><h1 id="type-alias-trackreview" tabindex="-1">Type Alias: TrackReview <a class="header-anchor" href="#type-alias-trackreview" aria-label="Permalink to &quot;Type Alias: TrackReview&quot;">​</a></h1><blockquote><p><strong>TrackReview</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-challenge"></a> <code>challenge</code></td><td><a href="./ChallengeRef.html"><code>ChallengeRef</code></a> | <code>null</code></td><td>Null when the review is about the whole track, presumably.</td></tr><tr><td><a id="property-content"></a> <code>content</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-created_at"></a> <code>created_at</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-play"></a> <code>play</code></td><td><a href="./PlayRef.html"><code>PlayRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-score"></a> <code>score</code></td><td><code>number</code></td><td>From 1 to 5.</td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a></td><td>-</td></tr><tr><td><a id="property-updated_at"></a> <code>updated_at</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackReview.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackReview = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackReview as default
};
