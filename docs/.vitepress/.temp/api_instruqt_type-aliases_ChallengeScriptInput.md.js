import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeScriptInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeScriptInput.md","filePath":"api/instruqt/type-aliases/ChallengeScriptInput.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeScriptInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeScriptInput</p><h1 id="type-alias-challengescriptinput" tabindex="-1">Type Alias: ChallengeScriptInput <a class="header-anchor" href="#type-alias-challengescriptinput" aria-label="Permalink to &quot;Type Alias: ChallengeScriptInput&quot;">​</a></h1><blockquote><p><strong>ChallengeScriptInput</strong> = <code>object</code></p></blockquote><p>A script that runs on a host at one moment of a challenge&#39;s life.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-action"></a> <code>action?</code></td><td><code>string</code> | <code>null</code></td><td>setup, check, cleanup or solve.</td></tr><tr><td><a id="property-challenge"></a> <code>challenge?</code></td><td><code>string</code> | <code>null</code></td><td>Id of the owning challenge, it seems; the reference speaks of a track.</td></tr><tr><td><a id="property-contents"></a> <code>contents?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-host"></a> <code>host?</code></td><td><code>string</code> | <code>null</code></td><td>Name of a host in the track config.</td></tr><tr><td><a id="property-id"></a> <code>id?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-track"></a> <code>track?</code></td><td><code>string</code> | <code>null</code></td><td>Id of the owning track.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeScriptInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeScriptInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeScriptInput as default
};
