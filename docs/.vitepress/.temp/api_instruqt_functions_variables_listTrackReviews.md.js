import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: listTrackReviews","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/listTrackReviews.md","filePath":"api/instruqt/functions/variables/listTrackReviews.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/listTrackReviews.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / listTrackReviews</p><h1 id="variable-listtrackreviews" tabindex="-1">Variable: listTrackReviews <a class="header-anchor" href="#variable-listtrackreviews" aria-label="Permalink to &quot;Variable: listTrackReviews&quot;">​</a></h1><blockquote><p><code>const</code> <strong>listTrackReviews</strong>: &lt;<code>S</code>&gt;(<code>client</code>, <code>variables</code>, <code>options?</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../type-aliases/TrackReview.html"><code>TrackReview</code></a> &amp; <code>S</code>&gt;</p></blockquote><p>Reviews of a track, by cursor pages.</p><p>Instruqt query <code>trackReviews</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-__types"></a> <code>S</code></td><td><code>unknown</code></td></tr></tbody></table><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>client</code></td><td><code>Client</code></td></tr><tr><td><code>variables</code></td><td><a href="./../../type-aliases/ListTrackReviewsVariables.html"><code>ListTrackReviewsVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a> &amp; <a href="./../../../learning-platforms/interfaces/SelectOption.html"><code>SelectOption</code></a>&lt;<code>S</code>&gt;</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<a href="./../../type-aliases/TrackReview.html"><code>TrackReview</code></a> &amp; <code>S</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/listTrackReviews.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listTrackReviews = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listTrackReviews as default
};
