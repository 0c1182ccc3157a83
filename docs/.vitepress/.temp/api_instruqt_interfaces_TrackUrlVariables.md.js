import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrackUrlVariables","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/TrackUrlVariables.md","filePath":"api/instruqt/interfaces/TrackUrlVariables.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/TrackUrlVariables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / TrackUrlVariables</p><h1 id="interface-trackurlvariables" tabindex="-1">Interface: TrackUrlVariables <a class="header-anchor" href="#interface-trackurlvariables" aria-label="Permalink to &quot;Interface: TrackUrlVariables&quot;">​</a></h1><p>A track, and how to embed it.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./EmbedParameters.html"><code>EmbedParameters</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-customparameters"></a> <code>customParameters?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</td><td>Passed on to play reports and webhooks. Names without the prefix <code>icp_</code>.</td></tr><tr><td><a id="property-finishbutton"></a> <code>finishButton?</code></td><td><code>object</code></td><td>The button at the end of the track: its absolute http(s) URL, its label, and its target frame.</td></tr><tr><td><code>finishButton.target?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>finishButton.text?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>finishButton.url?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-learner"></a> <code>learner?</code></td><td><a href="./LearnerDetails.html"><code>LearnerDetails</code></a></td><td>The learner: encrypted with the team&#39;s key before it is added to the URL. It is not confirmed that embedded tracks accept it.</td></tr><tr><td><a id="property-origin"></a> <code>origin?</code></td><td><code>string</code></td><td>The origin of the platform&#39;s pages. Default: <code>https://play.instruqt.com</code>.</td></tr><tr><td><a id="property-showchallenges"></a> <code>showChallenges?</code></td><td><code>boolean</code></td><td>Shows the list of challenges first.</td></tr><tr><td><a id="property-teamslug"></a> <code>teamSlug?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-trackid"></a> <code>trackID?</code></td><td><code>string</code></td><td>The track&#39;s id, instead of the slugs.</td></tr><tr><td><a id="property-trackslug"></a> <code>trackSlug?</code></td><td><code>string</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/TrackUrlVariables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrackUrlVariables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrackUrlVariables as default
};
