import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecordingDownload","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/interfaces/RecordingDownload.md","filePath":"api/sda/interfaces/RecordingDownload.md"}');
const _sfc_main = { name: "api/sda/interfaces/RecordingDownload.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / RecordingDownload</p><h1 id="interface-recordingdownload" tabindex="-1">Interface: RecordingDownload <a class="header-anchor" href="#interface-recordingdownload" aria-label="Permalink to &quot;Interface: RecordingDownload&quot;">​</a></h1><p>A recording that is being downloaded.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-contenttype"></a> <code>contentType</code></td><td><code>string</code> | <code>undefined</code></td><td>The media type of the response, such as <code>video/mp4</code>; <code>undefined</code> when it has none.</td></tr><tr><td><a id="property-size"></a> <code>size</code></td><td><code>number</code> | <code>undefined</code></td><td>The file size in bytes that the platform reports, or else the Content-Length; <code>undefined</code> when both are missing.</td></tr><tr><td><a id="property-stream"></a> <code>stream</code></td><td><code>ReadableStream</code>&lt;<code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;&gt;</td><td>The file&#39;s bytes. Read the stream to its end or cancel it: until then, it holds a connection.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/interfaces/RecordingDownload.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordingDownload = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordingDownload as default
};
