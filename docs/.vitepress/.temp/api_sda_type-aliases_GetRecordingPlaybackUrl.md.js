import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GetRecordingPlaybackUrl","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/GetRecordingPlaybackUrl.md","filePath":"api/sda/type-aliases/GetRecordingPlaybackUrl.md"}');
const _sfc_main = { name: "api/sda/type-aliases/GetRecordingPlaybackUrl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / GetRecordingPlaybackUrl</p><h1 id="type-alias-getrecordingplaybackurl" tabindex="-1">Type Alias: GetRecordingPlaybackUrl <a class="header-anchor" href="#type-alias-getrecordingplaybackurl" aria-label="Permalink to &quot;Type Alias: GetRecordingPlaybackUrl&quot;">​</a></h1><blockquote><p><strong>GetRecordingPlaybackUrl</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-getrecordingplaybackurl"></a> <code>getRecordingPlaybackUrl</code></td><td><code>object</code></td><td>URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is safe. Ask again instead of storing the answer.</td></tr><tr><td><code>getRecordingPlaybackUrl.playbackUrl</code></td><td><code>string</code></td><td>Opens the recording for whoever holds it: treat as a short-lived secret.</td></tr><tr><td><code>getRecordingPlaybackUrl.recordingId</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>getRecordingPlaybackUrl.thumbnailUrl</code></td><td><code>string</code> | <code>null</code></td><td>Preview image; null if there is none. Treat as a short-lived secret.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/GetRecordingPlaybackUrl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GetRecordingPlaybackUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GetRecordingPlaybackUrl as default
};
