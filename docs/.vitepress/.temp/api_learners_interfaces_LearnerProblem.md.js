import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearnerProblem","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/LearnerProblem.md","filePath":"api/learners/interfaces/LearnerProblem.md"}');
const _sfc_main = { name: "api/learners/interfaces/LearnerProblem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / LearnerProblem</p><h1 id="interface-learnerproblem" tabindex="-1">Interface: LearnerProblem <a class="header-anchor" href="#interface-learnerproblem" aria-label="Permalink to &quot;Interface: LearnerProblem&quot;">​</a></h1><p>Why a platform, or a part of it, is missing from a result. The other platforms are not affected.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-error"></a> <code>error?</code></td><td><code>unknown</code></td><td>-</td></tr><tr><td><a id="property-learner"></a> <code>learner?</code></td><td><code>object</code></td><td>Whom it is about, when it is about one learner of an iteration.</td></tr><tr><td><code>learner.email?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><code>learner.id?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-message"></a> <code>message</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td>keyof <a href="./../../learning-platforms/interfaces/PlatformClients.html"><code>PlatformClients</code></a></td><td>-</td></tr><tr><td><a id="property-reason"></a> <code>reason</code></td><td><code>&quot;failed&quot;</code> | <code>&quot;skipped&quot;</code> | <code>&quot;ambiguous&quot;</code> | <code>&quot;unsupported&quot;</code></td><td><code>failed</code>: a call failed, see <code>error</code>. <code>ambiguous</code>: several accounts have the address; the first one is used. <code>unsupported</code>: the platform&#39;s API cannot do this, or lacks an option that it needs. <code>skipped</code>: the platform refused to show one learner, see <code>learner</code>, or has that learner no more; the others are there.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/LearnerProblem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnerProblem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnerProblem as default
};
