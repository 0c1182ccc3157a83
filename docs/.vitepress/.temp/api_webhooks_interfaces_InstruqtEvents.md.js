import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstruqtEvents","description":"","frontmatter":{},"headers":[],"relativePath":"api/webhooks/interfaces/InstruqtEvents.md","filePath":"api/webhooks/interfaces/InstruqtEvents.md"}');
const _sfc_main = { name: "api/webhooks/interfaces/InstruqtEvents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">webhooks</a> / InstruqtEvents</p><h1 id="interface-instruqtevents" tabindex="-1">Interface: InstruqtEvents <a class="header-anchor" href="#interface-instruqtevents" aria-label="Permalink to &quot;Interface: InstruqtEvents&quot;">​</a></h1><p>The events of Instruqt that are known, by <code>type</code>. The platform&#39;s complete list is not published.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-trackchallenge_attempted"></a> <code>track.challenge_attempted</code></td><td><a href="./InstruqtChallengeAttemptedEvent.html"><code>InstruqtChallengeAttemptedEvent</code></a></td><td>Certain.</td></tr><tr><td><a id="property-trackchallenge_completed"></a> <code>track.challenge_completed</code></td><td><code>InstruqtEventOf</code>&lt;<code>&quot;track.challenge_completed&quot;</code>&gt;</td><td>Likely: inferred from the other names.</td></tr><tr><td><a id="property-trackchallenge_skipped"></a> <code>track.challenge_skipped</code></td><td><code>InstruqtEventOf</code>&lt;<code>&quot;track.challenge_skipped&quot;</code>&gt;</td><td>A guess: seen as an event of the embedded player only.</td></tr><tr><td><a id="property-trackchallenge_started"></a> <code>track.challenge_started</code></td><td><code>InstruqtEventOf</code>&lt;<code>&quot;track.challenge_started&quot;</code>&gt;</td><td>Likely: inferred from the documentation&#39;s text.</td></tr><tr><td><a id="property-trackcompleted"></a> <code>track.completed</code></td><td><code>InstruqtEventOf</code>&lt;<code>&quot;track.completed&quot;</code>&gt;</td><td>Likely: inferred from the documentation&#39;s text.</td></tr><tr><td><a id="property-trackready"></a> <code>track.ready</code></td><td><code>InstruqtEventOf</code>&lt;<code>&quot;track.ready&quot;</code>&gt;</td><td>A guess: seen as an event of the embedded player only.</td></tr><tr><td><a id="property-trackstarted"></a> <code>track.started</code></td><td><code>InstruqtEventOf</code>&lt;<code>&quot;track.started&quot;</code>&gt;</td><td>Certain.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/webhooks/interfaces/InstruqtEvents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtEvents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtEvents as default
};
