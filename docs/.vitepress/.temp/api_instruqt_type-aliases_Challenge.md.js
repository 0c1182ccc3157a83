import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Challenge","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Challenge.md","filePath":"api/instruqt/type-aliases/Challenge.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Challenge.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Challenge</p><h1 id="type-alias-challenge" tabindex="-1">Type Alias: Challenge <a class="header-anchor" href="#type-alias-challenge" aria-label="Permalink to &quot;Type Alias: Challenge&quot;">​</a></h1><blockquote><p><strong>Challenge</strong> = <code>object</code> &amp; <a href="./ChallengeSummary.html"><code>ChallengeSummary</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>answers</code></td><td><code>string</code>[]</td><td>Quiz only: the choices offered.</td></tr><tr><td><code>labConfig</code></td><td><a href="./ChallengeLabConfig.html"><code>ChallengeLabConfig</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>notes</code></td><td><a href="./ChallengeNote.html"><code>ChallengeNote</code></a>[]</td><td>-</td></tr><tr><td><code>solution</code></td><td><code>number</code>[]</td><td>Quiz only: positions of the right answers.</td></tr><tr><td><code>tabs</code></td><td><a href="./ChallengeTab.html"><code>ChallengeTab</code></a>[]</td><td>-</td></tr><tr><td><code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Challenge.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Challenge = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Challenge as default
};
