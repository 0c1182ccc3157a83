import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearnersOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/LearnersOptions.md","filePath":"api/learners/interfaces/LearnersOptions.md"}');
const _sfc_main = { name: "api/learners/interfaces/LearnersOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearnersOptions</p><h1 id="interface-learnersoptions" tabindex="-1">Interface: LearnersOptions <a class="header-anchor" href="#interface-learnersoptions" aria-label="Permalink to &quot;Interface: LearnersOptions&quot;">​</a></h1><p>Options of <code>createLearners</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-instruqtteam"></a> <code>instruqtTeam?</code></td><td><code>string</code></td><td>The slug of the Instruqt team whose play reports are read. Default: the client&#39;s team.</td></tr><tr><td><a id="property-learningpath"></a> <code>learningPath?</code></td><td><a href="./LearningPathSourceOptions.html"><code>LearningPathSourceOptions</code></a></td><td>The learning paths to read, and for whom. Without it, that platform is reported as unsupported.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/LearnersOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnersOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnersOptions as default
};
