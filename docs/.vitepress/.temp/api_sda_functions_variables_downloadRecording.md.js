import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: downloadRecording","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/functions/variables/downloadRecording.md","filePath":"api/sda/functions/variables/downloadRecording.md"}');
const _sfc_main = { name: "api/sda/functions/variables/downloadRecording.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">sda/functions</a> / downloadRecording</p><h1 id="variable-downloadrecording" tabindex="-1">Variable: downloadRecording <a class="header-anchor" href="#variable-downloadrecording" aria-label="Permalink to &quot;Variable: downloadRecording&quot;">​</a></h1><blockquote><p><code>const</code> <strong>downloadRecording</strong>: ((<code>client</code>, ...<code>args</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/RecordingDownload.html"><code>RecordingDownload</code></a>&gt;) &amp; <code>object</code></p></blockquote><p>Downloads a recording as a stream. See <code>recordings.download</code> of the client.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>PermissionError when the file&#39;s URL is refused, for example because it has expired.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/functions/variables/downloadRecording.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const downloadRecording = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  downloadRecording as default
};
