import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: waitForTrack","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/functions/variables/waitForTrack.md","filePath":"api/instruqt/functions/variables/waitForTrack.md"}');
const _sfc_main = { name: "api/instruqt/functions/variables/waitForTrack.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">instruqt/functions</a> / waitForTrack</p><h1 id="variable-waitfortrack" tabindex="-1">Variable: waitForTrack <a class="header-anchor" href="#variable-waitfortrack" aria-label="Permalink to &quot;Variable: waitForTrack&quot;">​</a></h1><blockquote><p><code>const</code> <strong>waitForTrack</strong>: ((<code>client</code>, ...<code>args</code>) =&gt; <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../type-aliases/Track.html"><code>Track</code></a>&gt;) &amp; <code>object</code></p></blockquote><p>Waits until a learner&#39;s play of a track has a status, by default until it can be used. See <code>tracks.waitFor</code> of the client.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>id</code></td><td><code>string</code></td></tr></tbody></table><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>StateError when it has ended or the track does not exist, DeadlineError with the last status.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/functions/variables/waitForTrack.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const waitForTrack = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  waitForTrack as default
};
