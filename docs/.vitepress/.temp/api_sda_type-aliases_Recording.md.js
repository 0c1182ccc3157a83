import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Recording","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/Recording.md","filePath":"api/sda/type-aliases/Recording.md"}');
const _sfc_main = { name: "api/sda/type-aliases/Recording.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / Recording</p><h1 id="type-alias-recording" tabindex="-1">Type Alias: Recording <a class="header-anchor" href="#type-alias-recording" aria-label="Permalink to &quot;Type Alias: Recording&quot;">​</a></h1><blockquote><p><strong>Recording</strong> = <code>object</code> &amp; <a href="./RecordingSummary.html"><code>RecordingSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>playbackUrl</code></td><td><code>string</code> | <code>null</code></td><td>Treat as a short-lived secret. <code>getRecordingPlaybackUrl</code> always hands out one.</td></tr><tr><td><code>sessionRecordingFile</code></td><td>{ <code>fileDownloadUrl</code>: <code>string</code>; } | <code>null</code></td><td>Name, size and URLs of the file; null if there is no file.</td></tr><tr><td><code>thumbnailUrl</code></td><td><code>string</code> | <code>null</code></td><td>Treat as a short-lived secret.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/Recording.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Recording = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Recording as default
};
