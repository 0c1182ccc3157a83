import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TrackPlay","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/TrackPlay.md","filePath":"api/instruqt/type-aliases/TrackPlay.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/TrackPlay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackPlay</p><h1 id="type-alias-trackplay" tabindex="-1">Type Alias: TrackPlay <a class="header-anchor" href="#type-alias-trackplay" aria-label="Permalink to &quot;Type Alias: TrackPlay&quot;">​</a></h1><blockquote><p><strong>TrackPlay</strong> = <code>object</code> &amp; <a href="./TrackRef.html"><code>TrackRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>cleaned</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>completed</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>created</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>creating</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>failed</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>participant</code></td><td><a href="./PlayRef.html"><code>PlayRef</code></a> | <code>null</code></td><td>The caller&#39;s latest play; null when there is none.</td></tr><tr><td><code>prestart</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><code>skipping_to</code></td><td><a href="./ChallengeRef.html"><code>ChallengeRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>started</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>status</code></td><td><a href="./TrackStatus.html"><code>TrackStatus</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>stopped</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>ttl</code></td><td><code>string</code> | <code>null</code></td><td>When the running sandbox ends.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/TrackPlay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackPlay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackPlay as default
};
