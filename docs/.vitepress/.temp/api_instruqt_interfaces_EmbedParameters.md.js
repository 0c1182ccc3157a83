import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EmbedParameters","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/EmbedParameters.md","filePath":"api/instruqt/interfaces/EmbedParameters.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/EmbedParameters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / EmbedParameters</p><h1 id="interface-embedparameters" tabindex="-1">Interface: EmbedParameters <a class="header-anchor" href="#interface-embedparameters" aria-label="Permalink to &quot;Interface: EmbedParameters&quot;">​</a></h1><p>The appearance and parameters of an embedded track. The names of these URL parameters are not confirmed.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./TrackEmbedUrlParts.html"><code>TrackEmbedUrlParts</code></a></li><li><a href="./TrackUrlVariables.html"><code>TrackUrlVariables</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-customparameters"></a> <code>customParameters?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>Passed on to play reports and webhooks. Names without the prefix <code>icp_</code>.</td></tr><tr><td><a id="property-finishbutton"></a> <code>finishButton?</code></td><td><code>object</code></td><td>The button at the end of the track: its absolute http(s) URL, its label, and its target frame.</td></tr><tr><td><code>finishButton.target?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>finishButton.text?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>finishButton.url?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-showchallenges"></a> <code>showChallenges?</code></td><td><code>boolean</code></td><td>Shows the list of challenges first.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/EmbedParameters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EmbedParameters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EmbedParameters as default
};
