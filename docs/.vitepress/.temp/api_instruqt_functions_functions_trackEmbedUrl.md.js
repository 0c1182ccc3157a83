import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: trackEmbedUrl()","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/functions/trackEmbedUrl.md","filePath":"api/instruqt/functions/functions/trackEmbedUrl.md"}');
const _sfc_main = { name: "api/instruqt/functions/functions/trackEmbedUrl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / trackEmbedUrl</p><h1 id="function-trackembedurl" tabindex="-1">Function: trackEmbedUrl() <a class="header-anchor" href="#function-trackembedurl" aria-label="Permalink to &quot;Function: trackEmbedUrl()&quot;">​</a></h1><blockquote><p><strong>trackEmbedUrl</strong>(<code>parts</code>): <code>string</code></p></blockquote><p>Builds the URL of an embedded track. No request is sent. secret: anyone with this URL can play the track; pass it only to the learner&#39;s browser. The path and <code>token</code> are confirmed; for the other parameters, see their descriptions.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>parts</code></td><td><a href="./../../interfaces/TrackEmbedUrlParts.html"><code>TrackEmbedUrlParts</code></a></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>InputError when a part is not valid in the URL.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/functions/trackEmbedUrl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const trackEmbedUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  trackEmbedUrl as default
};
